SELECT id, amount INTO core.big FROM raw.orders WHERE amount > 100;
