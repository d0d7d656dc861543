* Hem * Nyheter * Sport

  Säker­hets­rådet möttes i  natt .
	Mötet pågick i 3 timmar ...

- Vi är inte överens , sade F.N.-sändebudet Maria Ek .
Ett nytt möte hålls den 4 maj!!

Logga in  |  Prenumerera
