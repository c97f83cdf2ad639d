SELECT price == == tax AS total FROM sales;
SELECT price FROM sales WHERE % price > 1;
SELECT %% * FROM sales;
SELECT - price AS lost, + tax AS kept FROM sales WHERE price < > tax AND tax > = 1;
