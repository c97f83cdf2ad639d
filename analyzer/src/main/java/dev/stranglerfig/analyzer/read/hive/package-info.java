/** What Hive, Spark, Databricks and Impala read otherwise: inserts into partitions and folders, queries that begin with FROM, lateral views. */
@NullMarked
package dev.stranglerfig.analyzer.read.hive;

import org.jspecify.annotations.NullMarked;
