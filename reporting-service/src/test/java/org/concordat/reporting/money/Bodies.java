package org.concordat.reporting.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Told;

/** What membership tells of public bodies that exist during one year only, for tests. */
public final class Bodies {

    private final Told told;
    private final FinancialYear year;
    private final String council;
    private final String fire;

    public Bodies(Told told, FinancialYear year) {
        this.told = told;
        this.year = year;
        this.council = "COUNCIL-" + year;
        this.fire = "FIRE-" + year;
        told.that("membership.organisation-types", Map.of("code", council, "council", true));
        told.that("membership.organisation-types", Map.of("code", fire, "council", false));
    }

    public String council() {
        return council;
    }

    public String fire() {
        return fire;
    }

    public UUID council(String name, String subRegion) {
        return body(name, council, subRegion, null);
    }

    /** A council below another. */
    public UUID district(String name, String subRegion, Object parent) {
        return body(name, council, subRegion, parent);
    }

    public UUID fire(String name, String subRegion) {
        return body(name, fire, subRegion, null);
    }

    private UUID body(String name, String type, String subRegion, Object parent) {
        UUID id = UUID.randomUUID();
        var state = new HashMap<String, Object>();
        state.put("name", name);
        state.put("type", type);
        state.put("subRegion", subRegion);
        state.put("parent", parent);
        state.put("activeFrom", year.firstDay());
        state.put("activeUntil", year.lastDay());
        told.that("membership.organisations", id, 0, year.firstDay(), Funding.RECORDED, state);
        return id;
    }

    public void population(UUID organisation, LocalDate trueOn, long figure) {
        told.that(
                "membership.organisation-statistics",
                Map.of(
                        "organisation",
                        organisation,
                        "kind",
                        "POPULATION",
                        "trueOn",
                        trueOn,
                        "figure",
                        figure,
                        "source",
                        "Census"));
    }
}
