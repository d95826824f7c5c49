package org.concordat.reporting.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.reporting.known.Sources;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.Scope;

/** Draws up the reconciliation. */
@ApplicationScoped
public class ReconciliationReport {

    private final Reporting reporting;

    ReconciliationReport(Reporting reporting) {
        this.reporting = reporting;
    }

    public Reported<Reconciliation> of(Scope scope) {
        return reporting.report(scope, material -> Reconciliation.of(
                        scope.financialYear(),
                        material.of(Sources.PROGRAMMES),
                        material.of(Sources.SUBSCRIPTIONS),
                        material.of(Sources.FUNDS),
                        material.of(Sources.RECEIPTS),
                        material.organisations(),
                        material.of(Sources.ORGANISATION_TYPES))
                .limitedTo(scope::includesProgramme));
    }
}
