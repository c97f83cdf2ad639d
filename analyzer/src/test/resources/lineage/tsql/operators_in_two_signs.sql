SELECT %%physloc%% AS place, price FROM dbo.sales WHERE price ! = 2 AND tax > = 1 AND fee < > 3;
