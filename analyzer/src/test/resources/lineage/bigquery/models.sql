CREATE OR REPLACE MODEL mart.churn OPTIONS (model_type = 'logistic_reg', input_label_cols = ['gone']) AS
SELECT age, gone FROM raw.people;
INSERT INTO mart.scores SELECT person, predicted_gone FROM ML.PREDICT(MODEL mart.churn, (SELECT person, age FROM raw.people_now));
