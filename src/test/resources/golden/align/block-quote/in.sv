Författaren som aldrig reste

I över trettio år skrev Margaret Hale om öar som hon aldrig hade sett. Hon bodde i Leeds och arbetade på ett bibliotek.

I ett brev till sin förläggare från 1931 förklarar hon sig:

”I have never needed to leave this street. The sea comes to me in the letters of other people, and they are better liars than I am. When the postman is late, there is no weather at all.”

Förläggaren svarade aldrig. Brevet hittades 1987 i en låda med kvitton.

I dag finns det på museet i hennes hemstad, där besökarna kan läsa det i original.
