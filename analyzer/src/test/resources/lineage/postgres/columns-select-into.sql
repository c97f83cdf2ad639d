SELECT o.id, o.total AS amount INTO TEMP kept FROM core.orders o;
SELECT amount FROM kept;
