package org.concordat.sampledata.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What councils do with what the programmes give them, beside the projects that awards pay for. The projects are examples. */
public final class Projects {
    public static final LocalDate PROPOSED_ON = LocalDate.of(2008, 4, 15);
    public static final LocalDate MANDATED_ON = LocalDate.of(2008, 5, 6);
    public static final FinancialYear SAVED_IN = FinancialYear.of(LocalDate.of(2009, 4, 1));
    public static final LocalDate REVIEWED_ON = LocalDate.of(2010, 3, 31);

    /** @param delivery none while the project is not begun */
    public record Project(
            String title,
            String lead,
            List<String> partners,
            String programme,
            String serviceArea,
            Optional<Delivery> delivery) {}

    /**
     * What was approved, and how it has gone since.
     *
     * @param cost of the financial year in which it begins
     * @param saving what is planned to leave the budgets
     * @param stream that pays for it
     * @param reported the last day of the quarter that was reported on
     * @param rated RED, AMBER or GREEN, in all
     */
    public record Delivery(
            LocalDate begun,
            BigDecimal cost,
            BigDecimal saving,
            String stream,
            BigDecimal spent,
            LocalDate reported,
            String rated,
            String reason) {}

    private Projects() {}

    public static List<Project> all() {
        return List.of(
                new Project(
                        "Mobile working for building control",
                        "Bolton Metropolitan Borough Council",
                        List.of("Bury Metropolitan Borough Council"),
                        "RTNW",
                        "Building control",
                        Optional.of(new Delivery(
                                LocalDate.of(2008, 6, 2),
                                new BigDecimal("24000"),
                                new BigDecimal("60000"),
                                "ADDED_VALUE",
                                new BigDecimal("9000"),
                                LocalDate.of(2008, 6, 30),
                                "GREEN",
                                "As planned"))),
                new Project(
                        "One address register",
                        "Wirral Metropolitan Borough Council",
                        List.of(),
                        "ISS",
                        "Property records",
                        Optional.of(new Delivery(
                                LocalDate.of(2008, 7, 1),
                                new BigDecimal("18000"),
                                new BigDecimal("30000"),
                                "CORE",
                                new BigDecimal("7500"),
                                LocalDate.of(2008, 9, 30),
                                "AMBER",
                                "The supplier of the software was sold"))),
                new Project(
                        "Parking permits on the web",
                        "Carlisle City Council",
                        List.of("Cumbria County Council"),
                        "CSM",
                        "Parking",
                        Optional.empty()));
    }
}
