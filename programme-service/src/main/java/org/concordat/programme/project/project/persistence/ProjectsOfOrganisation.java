package org.concordat.programme.project.project.persistence;

/** Which projects are an organisation's: those that it leads or takes part in. For queries, which put it behind {@code in}. */
public final class ProjectsOfOrganisation {

    /** In SQL; both parameters are the organisation. */
    public static final String SQL = "(select id from project where lead = ?"
            + " union all select project from project_partner where organisation = ?)";

    private ProjectsOfOrganisation() {}

    /** In the query language of Jakarta Persistence; the parameter of this name is the organisation. */
    public static String jpql(String parameter) {
        return ("(select l.id from Project l where l.lead = :%1$s"
                        + " union all select m.id from Project m join m.partners partner where partner = :%1$s)")
                .formatted(parameter);
    }
}
