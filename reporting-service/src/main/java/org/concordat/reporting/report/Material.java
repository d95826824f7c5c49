package org.concordat.reporting.report;

import java.util.List;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.OrganisationsAlike;
import org.concordat.reporting.known.Source;

/** What is known within the scope of one report, all of it as of the same moment. */
public final class Material {

    private final KnownStates known;
    private final Scope scope;

    Material(KnownStates known, Scope scope) {
        this.known = known;
        this.scope = scope;
    }

    public <T> List<T> of(Source<T> source) {
        return known.of(source, scope.financialYear(), scope.asAt());
    }

    public List<OrganisationsAlike> organisations() {
        return known.organisations(scope.asAt());
    }
}
