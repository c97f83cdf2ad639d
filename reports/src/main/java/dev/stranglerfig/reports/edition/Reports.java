package dev.stranglerfig.reports.edition;

import dev.stranglerfig.reports.candidate.CandidateReport;
import dev.stranglerfig.reports.estate.EstateReport;
import dev.stranglerfig.reports.parity.ParityReport;
import dev.stranglerfig.reports.progress.ProgressReport;
import dev.stranglerfig.reports.run.RunReport;

/** All reports of one workspace at one moment. */
public record Reports(
        Provenance provenance,
        ProgressReport progress,
        CandidateReport candidates,
        RunReport runs,
        ParityReport parity,
        EstateReport estate) {}
