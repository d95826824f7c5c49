package org.concordat.programme.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says what programmes lay down for their projects. */
@ApplicationScoped
public class ProjectGovernance {

    private final Programmes programmes;

    ProjectGovernance(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The ids of the programmes with these codes, as far as there are any. */
    public Map<String, UUID> programmesWith(Collection<String> codes) {
        return programmes.withCodes(codes);
    }

    /**
     * @param programme {@code null} for a project that belongs to none, for which nothing is laid down
     * @param pointer to what names the programme in the request
     */
    public ProjectRules rulesOf(UUID programme, String pointer) {
        if (programme == null) {
            return ProjectRules.NONE;
        }
        return programmes.named(programme, pointer).projectRules();
    }
}
