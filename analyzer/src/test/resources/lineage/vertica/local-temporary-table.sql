CREATE LOCAL TEMPORARY TABLE work_sales ON COMMIT PRESERVE ROWS AS /*+direct*/
SELECT sale_id, region_id, amount FROM core.sales
UNSEGMENTED ALL NODES;
INSERT /*+direct*/ INTO mart.region_sales (region_id, amount)
SELECT region_id, SUM(amount) FROM work_sales GROUP BY region_id;
COMMIT;
