package org.concordat.reporting.reconciliation;

import jakarta.inject.Singleton;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.known.Sources;
import org.concordat.reporting.reconciliation.Reconciliation.ReconciledProgramme;
import org.concordat.reporting.reconciliation.Reconciliation.ReconciledTotal;
import org.concordat.reporting.report.Material;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The reconciliation of budgets with the money that pays for them. */
@Singleton
public class ReconciliationReport extends Report<Reconciliation> {

    public static final String NAME = "reconciliation";
    public static final String TITLE = "Reconciliation";
    public static final String DESCRIPTION =
            "Core budgets against subscriptions and added value against grant, per programme and in all.";

    ReconciliationReport() {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("PROGRAMME", ReconciledProgramme.class).and("TOTAL", ReconciledTotal.class));
    }

    @Override
    public Reconciliation figures(Scope scope, Material material) {
        return Reconciliation.of(
                        scope.financialYear(),
                        material.of(Sources.PROGRAMMES),
                        material.of(Sources.SUBSCRIPTIONS),
                        material.of(Sources.CREDITS),
                        material.of(Sources.FUNDS),
                        material.of(Sources.RECEIPTS),
                        material.organisations(),
                        material.of(Sources.ORGANISATION_TYPES))
                .limitedTo(scope.programme());
    }
}
