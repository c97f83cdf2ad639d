/** Plans a data product from legacy tables and keeps its reviewed folder: contract, descriptor, migrations, example queries. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.migrator.product;
