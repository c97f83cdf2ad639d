DECLARE @low int, @high int, @note varchar(20) = 'x'
SELECT @low = MIN(id), @high = MAX(id) FROM core.customer
SET @note = (SELECT TOP (1) name FROM ref.note ORDER BY id)
INSERT INTO mart.bounds (low, high, note) VALUES (@low, @high, @note)
INSERT INTO mart.picked SELECT o.id FROM core.orders o WHERE o.customer BETWEEN @low AND @high
