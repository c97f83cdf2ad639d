-- Hand-made mix: job and band are overwritten (1), the cost centre keeps its predecessor (3), a history keeps all (4).
CREATE OR REPLACE PROCEDURE etl.scd_employee()
LANGUAGE plpgsql AS $$
DECLARE
    e record;
    o core.employee%ROWTYPE;
BEGIN
    FOR e IN
        SELECT DISTINCT ON (employee_no) employee_no, btrim(name) AS name, nullif(btrim(cost_centre), '') AS cost_centre, job, etl.parse_dmy(hired_on) AS hired_on,
               etl.parse_dmy(left_on) AS left_on, left(salary_band, 2) AS salary_band
          FROM raw_hr.employee
         ORDER BY employee_no, hired_on DESC, name
    LOOP
        SELECT * INTO o FROM core.employee WHERE employee_no = e.employee_no;
        IF NOT FOUND THEN
            INSERT INTO core.employee VALUES (e.employee_no, e.name, e.cost_centre, NULL, e.job, e.hired_on, e.left_on, e.salary_band, etl.business_date());
            INSERT INTO core.employee_history VALUES (e.employee_no, etl.business_date(), e.cost_centre, e.job);
        ELSIF o.cost_centre IS DISTINCT FROM e.cost_centre THEN
            UPDATE core.employee
               SET previous_cost_centre = o.cost_centre, cost_centre = e.cost_centre, job = e.job, salary_band = e.salary_band, left_on = e.left_on, changed_on = etl.business_date()
             WHERE employee_no = e.employee_no;
            INSERT INTO core.employee_history VALUES (e.employee_no, etl.business_date(), e.cost_centre, e.job)
            ON CONFLICT (employee_no, changed_on) DO UPDATE SET cost_centre = excluded.cost_centre, job = excluded.job;
        ELSE
            UPDATE core.employee SET job = e.job, salary_band = e.salary_band, left_on = e.left_on WHERE employee_no = e.employee_no;
        END IF;
    END LOOP;
END;
$$;
