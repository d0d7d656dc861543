Bagaren vaknade klockan fyra.
Degen hade jäst hela natten.

Första kunden var en liten flicka.
”En bulle, tack”, sade hon.
Det kostade sex kronor.
