”Vi svälter inte, vi fryser”

Bruksorten Sörfors har stått utan fjärrvärme i elva dagar. Kommunalrådet Maja Hedin säger att felet var ”fullkomligt onödigt” och att någon måste ta ansvar.

– Vi svälter inte, vi fryser. Det är en viss skillnad, säger pensionären Rune Stake.

I skolan sitter barnen med mössa på. ”Läraren säger att vi ska kalla det ’polardagen’, men jag tycker bara att det är kallt”, säger Tuva Nord, nio år.

”Pannan levererades utan ventiler”, säger Hedin, ”och ingen öppnade lådan på fem månader.” Hon tänker anmäla leverantören.

Energibolagets chef Arvid Rask vill inte svara på frågor. ”Jag har ingen kommentar”, skriver han i ett sms.
