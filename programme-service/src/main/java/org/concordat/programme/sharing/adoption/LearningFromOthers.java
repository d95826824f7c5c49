package org.concordat.programme.sharing.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Shows who learns from whom. */
@ApplicationScoped
public class LearningFromOthers {

    private final AdoptionEdges edges;
    private final OrganisationRegister organisations;

    LearningFromOthers(AdoptionEdges edges, OrganisationRegister organisations) {
        this.edges = edges;
        this.organisations = organisations;
    }

    public AdoptionGraph graph(AdoptionGraph.Asked asked) {
        AdoptionEdges.Found found = edges.of(asked, AdoptionGraph.MOST_EDGES);
        return AdoptionGraph.of(found, organisations.namesOf(AdoptionGraph.ends(found.edges())));
    }
}
