package org.concordat.programme.project.portfolio.persistence;

import org.concordat.programme.project.portfolio.PortfolioGroup;

/**
 * How projects come into groups.
 *
 * @param join gives a project, {@code a}, once for each of its groups
 * @param key of the group
 * @param first true for one of the project's groups, with which it counts in the total
 * @param names what gives a key, {@code c.key}, its name, {@code n.name}
 */
record GroupSql(String join, String key, String first, String names) {

    private static final String ALWAYS = "true";

    private static final String BY_PARTY = """
            join (
                select id as project, lead as organisation, true as leads from project
                union all
                select project, organisation, false from project_partner) k on k.project = a.id""";

    private static final String BY_THEME = """
            left join (
                select project, theme, theme = min(theme) over (partition by project) as first
                from project_theme) k on k.project = a.id""";

    private static final String ORGANISATIONS = "registered_organisation n on n.id = c.key::uuid";
    private static final String PROGRAMMES = "programme n on n.id = c.key::uuid";
    private static final String THEMES = "theme n on n.code = c.key";
    private static final String NO_NAMES = "(select null::text as name) n on true";

    static GroupSql of(PortfolioGroup group) {
        return switch (group) {
            case ORGANISATION -> new GroupSql(BY_PARTY, "k.organisation", "k.leads", ORGANISATIONS);
            case SUB_REGION -> new GroupSql("", "a.sub_region", ALWAYS, NO_NAMES);
            case PROGRAMME -> new GroupSql("", "a.programme", ALWAYS, PROGRAMMES);
            case THEME -> new GroupSql(BY_THEME, "k.theme", "coalesce(k.first, true)", THEMES);
        };
    }
}
