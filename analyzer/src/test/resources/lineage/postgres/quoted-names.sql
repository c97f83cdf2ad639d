INSERT INTO "Mart"."Daily ""Sales""" SELECT "Order"."Id" FROM Core."Order" JOIN CORE.Customer ON true;
