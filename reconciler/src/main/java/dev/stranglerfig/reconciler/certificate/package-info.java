/** Parity certificates: the verdicts of a published version in one file that anybody can check without the workspace. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reconciler.certificate;
