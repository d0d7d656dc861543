Biblioteksbåten Vega

Biblioteksbåten Vega lade ut från Furusund den 2 maj med 3 000 böcker ombord. Bibliotekarien Siv Norman hade packat dem efter öar, inte efter ämnen.

På Kallskär stod elva barn på bryggan. De hade väntat sedan klockan sju. Alla ville ha samma bok om piraten Svarte Sigge.

”Vi har bara ett exemplar”, sade Siv Norman. ”Ni får läsa högt för varandra.”

Den här texten trycktes först i tidningen Skärgårdsbladet.

På kvällen blåste det upp. Skepparen Ivar Öman lade båten i lä bakom Långholmen och kokade kaffe. Böckerna klarade sig, men två kassar med serietidningar blev våta.

I fjol lånade öborna 14 200 böcker av Vega. Det är mer än stadsbiblioteket i Norrtälje lånar ut under en hel sommar.
