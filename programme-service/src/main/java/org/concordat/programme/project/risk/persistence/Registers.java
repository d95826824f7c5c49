package org.concordat.programme.project.risk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.paging.Listing;
import org.concordat.programme.project.project.persistence.ProjectsOfOrganisation;
import org.concordat.programme.project.risk.RegisterFilter;
import org.concordat.programme.project.risk.RiskAppetites;
import org.concordat.programme.project.risk.RiskLevel;

/** What the registers of risks and of issues have in common: the project, its programme, and the appetites. */
@ApplicationScoped
public class Registers {

    private final RiskAppetites appetites;

    Registers(RiskAppetites appetites) {
        this.appetites = appetites;
    }

    /** Both appetites that hold for a project, the programme's first. */
    String appetites() {
        return "%s, %d".formatted(programmeAppetite(), appetites.usual().partnership());
    }

    private String programmeAppetite() {
        return "coalesce(g.projectRules.riskAppetite, %d)"
                .formatted(appetites.usual().programme());
    }

    /** Joins the project and its programme to what has a project. */
    static String joined(String alias) {
        return " join Project p on p.id = %s.project left join Programme g on g.id = p.programme".formatted(alias);
    }

    /**
     * What the highest come first by. The risks of a programme or an organisation are few: to put them in order reads less than
     * to look for them in the order of all, so that their order is none that an index has.
     */
    static String score(String alias, RegisterFilter filter) {
        boolean few = filter.programme() != null || filter.boundary() != null;
        return alias + (few ? ".score + 0" : ".score");
    }

    <R> Listing<R> narrow(Listing<R> all, String alias, RegisterFilter filter) {
        String above = above(filter.level());
        if (above != null) {
            all.where("%s.score > %s".formatted(alias, above));
        }
        return all.where(alias + ".project = :project", "project", filter.project())
                .where("p.programme = :programme", "programme", filter.programme())
                .where("p.subRegion = :subRegion", "subRegion", filter.subRegion())
                .where("p.id in " + ProjectsOfOrganisation.jpql("boundary"), "boundary", filter.boundary());
    }

    /** Every risk is in the register of its project. */
    private String above(RiskLevel level) {
        if (level == RiskLevel.PROGRAMME) {
            return programmeAppetite();
        }
        return level == RiskLevel.PARTNERSHIP
                ? Integer.toString(appetites.usual().partnership())
                : null;
    }
}
