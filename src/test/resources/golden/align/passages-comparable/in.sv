Linbanan i Granträsk stoppad

Linbanan i Granträsk stängdes på söndagen sedan en korg med fyra skidåkare blivit hängande i två timmar. Ingen skadades.

”Det var kallt, men utsikten var fin”, sade Petra Holm, en av de fyra, när hon hade kommit ned.

Kommunen köpte linbanan 1998 för 11 miljoner kronor. Enligt kommunalrådet Göran Stark finns det inga pengar till en ny.

Skidskolan flyttar nu till Björnberget.
