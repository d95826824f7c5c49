package org.concordat.sampledata.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who decides about the grant of 2008-09, how it is shared, and what is asked of it. The board and the share are those of
 * the partnership's acceptance stories; the round of applications is an example.
 */
public final class Grants {
    public static final String CALL = "Shared services, first tranche";
    public static final String BOARD = "Management board";
    public static final String EXECUTIVE = "Executive group";

    /** What goes to the sub-regions, in per cent. */
    public static final String SUB_REGIONS_SHARE = "60";

    public static final BigDecimal CALL_BUDGET = new BigDecimal("60000");
    /** Up to this amount the executive group decides. */
    public static final BigDecimal EXECUTIVE_LIMIT = new BigDecimal("100000");

    public static final LocalDate BODIES_SINCE = LocalDate.of(2008, 4, 1);
    public static final LocalDate ALLOCATED_ON = LocalDate.of(2008, 5, 20);
    public static final LocalDate CALL_OPENED_ON = LocalDate.of(2008, 6, 2);
    public static final LocalDate DECIDED_ON = LocalDate.of(2008, 9, 16);
    public static final LocalDate ACCEPTED_ON = LocalDate.of(2008, 9, 30);
    public static final LocalDate SPENT_FROM = LocalDate.of(2008, 10, 1);
    public static final LocalDate SPENT_UNTIL = LocalDate.of(2008, 12, 31);
    public static final LocalDate CLAIMED_ON = LocalDate.of(2009, 1, 15);
    public static final LocalDate APPROVED_ON = LocalDate.of(2009, 1, 22);
    public static final LocalDate PAID_ON = LocalDate.of(2009, 1, 30);

    /** What the winner spent and claims, match funding included. */
    public static final List<BigDecimal> SPENT = List.of(new BigDecimal("15000"), new BigDecimal("3000"));

    /**
     * A body with a seat for each of these organisations.
     *
     * @param chair whose seat is elected to the chair
     */
    public record Body(
            String name, String kind, int quorum, List<String> voting, List<String> observing, String chair) {}

    /**
     * An application and what officers recommend.
     *
     * @param shares of the members in per cent by their names; empty when the applicant asks alone
     * @param reservePlace its place on the reserve list; 0 when it is to be funded
     */
    public record Asking(
            String applicant,
            String title,
            BigDecimal revenue,
            BigDecimal capital,
            BigDecimal match,
            Map<String, String> shares,
            int points,
            int reservePlace) {

        public BigDecimal total() {
            return revenue.add(capital);
        }
    }

    private Grants() {}

    public static List<Body> bodies() {
        return List.of(
                new Body(
                        BOARD,
                        "Board",
                        5,
                        List.of(
                                "Bolton Metropolitan Borough Council",
                                "Bury Metropolitan Borough Council",
                                "Oldham Metropolitan Borough Council",
                                "Lancashire County Council",
                                "Cumbria County Council",
                                "Halton Borough Council",
                                "Warrington Borough Council",
                                "Wirral Metropolitan Borough Council"),
                        List.of("Merseyside Fire and Rescue Authority"),
                        "Bolton Metropolitan Borough Council"),
                new Body(
                        EXECUTIVE,
                        "Executive group",
                        3,
                        List.of(
                                "Manchester City Council",
                                "Lancashire County Council",
                                "Cumbria County Council",
                                "Liverpool City Council",
                                "Warrington Borough Council"),
                        List.of(),
                        "Lancashire County Council"));
    }

    public static List<Asking> applications() {
        return List.of(
                new Asking(
                        "Burnley Borough Council",
                        "One payroll for three districts",
                        new BigDecimal("30000"),
                        new BigDecimal("10000"),
                        new BigDecimal("20000"),
                        Map.of(
                                "Burnley Borough Council", "40",
                                "Pendle Borough Council", "30",
                                "Rossendale Borough Council", "30"),
                        4,
                        0),
                new Asking(
                        "Halton Borough Council",
                        "One contact centre for benefits",
                        new BigDecimal("30000"),
                        new BigDecimal("0"),
                        new BigDecimal("15000"),
                        Map.of(),
                        3,
                        1));
    }
}
