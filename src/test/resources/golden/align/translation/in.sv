Fyrvaktaren

Varje kväll klockan sju tände Johan Berg lampan i tornet. Han hade gjort det i trettiotvå år. Ingen hade någonsin bett honom sluta.

En natt i november 1957 blåste det så hårt att fönstren sprack. Johan sprang uppför trappan och såg ett skepp på väg mot klipporna. ”Vakna!” skrek han till sin hustru. ”De ser oss inte!”

Tillsammans bar de upp den gamla lampan, som vägde nästan 40 kilo. Skeppet vände i sista stund. På morgonen kom kaptenen i land med en låda apelsiner.
