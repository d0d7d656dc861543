Kvarnen vid Långforsen
Kvarnen vid Långforsen byggdes 1782 av bonden Erik Persson.
Den malde korn och råg åt hela socknen.
Mjölnaren tog var tjugonde säck för sitt besvär, och ingen tyckte att det var för mycket.
Hans hustru bakade bröd som såldes på torget i Hedemora varje lördag.
Sonen Olof blev soldat och kom aldrig hem.
År 1867 frös ån till och kvarnen stod stilla i fyra månader.
Folk åt bark.
Det var nödår.
Under kriget gömde någon ett gevär under golvet.
Ingen har frågat vem.
En ål bodde i kvarndammen och blev över sextio år.
I dag mals inget mjöl, men hjulet går runt om man öppnar luckan.
Inträdet kostar 40 kronor.
