Färjan Havsörnen gick på grund utanför Visby

Färjan Havsörnen med 214 passagerare ombord gick på grund utanför Visby på tisdagskvällen. Ingen människa kom till skada.

Kustbevakningen fick larmet strax efter klockan nio. Två båtar och en helikopter skickades till platsen.

”Vi kände en kraftig smäll och sedan blev allt mörkt”, berättar passageraren Lena Falk.

Rederiet vill inte svara på frågor. Biljetter till sommarens turer säljs som vanligt på hemsidan.

I fjol råkade samma färja ut för ett motorhaveri.
