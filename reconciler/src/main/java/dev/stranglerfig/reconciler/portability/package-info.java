/** Whether a query written for the legacy means the same to the target, and how it is written there. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reconciler.portability;
