SELECT CAST(o.place AS struct<city:string,codes:array<int>>) AS place, o.place.city, o.codes[0] FROM raw.orders o;
