package org.concordat.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.concordat.reporting.known.KnownStates;
import org.concordat.reporting.known.OrganisationsAlike;
import org.concordat.reporting.known.Source;

/** Draws up reports, each from one moment of what is known, so that its figures fit each other and its freshness. */
@ApplicationScoped
public class Reporting {

    private final KnownStates known;
    private final Backlog backlog;

    Reporting(KnownStates known, Backlog backlog) {
        this.known = known;
        this.backlog = backlog;
    }

    /** What is known within the scope of one report. */
    public interface Material {
        <T> List<T> of(Source<T> source);

        List<OrganisationsAlike> organisations();
    }

    public <T> Reported<T> report(Scope scope, Function<Material, T> figures) {
        return known.inOneMoment(() -> {
            Material material = new Material() {
                @Override
                public <S> List<S> of(Source<S> source) {
                    return known.of(source, scope.financialYear(), scope.asAt());
                }

                @Override
                public List<OrganisationsAlike> organisations() {
                    return known.organisations(scope.asAt());
                }
            };
            T drawnUp = figures.apply(material);
            return new Reported<>(scope, freshness(), drawnUp);
        });
    }

    private Freshness freshness() {
        return known.lastEvent()
                .map(last -> new Freshness(last.id(), last.recordedAt(), backlog.events()))
                .orElseGet(() -> new Freshness(null, null, backlog.events()));
    }
}
