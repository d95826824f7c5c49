package org.concordat.endtoend;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.concordat.endtoend.SouthWest.Body;

/**
 * The subscriptions of a year as somebody works them out with pencil and paper: what each is asked and what it has paid, net,
 * VAT and gross. It knows the rate card and nothing that the services say.
 */
final class OnPaper {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final BigDecimal potential;
    private final BigDecimal potentialVat;

    private enum Stands {
        INVITED,
        DECLINED,
        AGREED,
        INVOICED,
        WITHDRAWN,
        CANCELLED
    }

    /** One subscription; what is asked without VAT, what is invoiced and paid with it. */
    private static final class Line {
        private final Body body;
        private final BigDecimal vatRate;
        private BigDecimal net;
        private Stands stands = Stands.INVITED;
        private BigDecimal credited = pounds("0");
        private BigDecimal paid = pounds("0");

        private Line(Body body, BigDecimal net, BigDecimal vatRate) {
            this.body = body;
            this.net = net;
            this.vatRate = vatRate;
        }

        private boolean isInvitedOrInForce() {
            return stands == Stands.INVITED || isInForce();
        }

        private boolean isInForce() {
            return stands == Stands.AGREED || stands == Stands.INVOICED;
        }

        private boolean isInvoiced() {
            return stands == Stands.INVOICED || stands == Stands.WITHDRAWN || stands == Stands.CANCELLED;
        }

        private BigDecimal vat() {
            return vatOn(net, vatRate);
        }

        private BigDecimal gross() {
            return net.add(vat());
        }

        private BigDecimal asked() {
            return isInvoiced() ? gross().subtract(credited) : pounds("0");
        }

        private BigDecimal received() {
            return paid.min(asked());
        }

        private BigDecimal outstanding() {
            return isInForce() ? asked().subtract(received()) : pounds("0");
        }

        /** Split in the invoice's proportion: all of it has all of the VAT. */
        private BigDecimal vatIn(BigDecimal part) {
            return vat().multiply(part).divide(gross(), 2, RoundingMode.HALF_DOWN);
        }
    }

    /** What is owed on one invoice. */
    record Owed(BigDecimal net, BigDecimal vat, BigDecimal gross) {}

    private OnPaper(String year, Collection<Body> invited, Map<String, Long> region) {
        BigDecimal all = pounds("0");
        BigDecimal vatOnAll = pounds("0");
        for (Map<String, String> rate : SouthWest.rates(year)) {
            String type = rate.get("organisationType");
            BigDecimal net = pounds(rate.get("annualAmount"));
            BigDecimal vatRate = new BigDecimal(rate.get("vatRate"));
            classes.put(type, rate.get("class"));
            BigDecimal number = BigDecimal.valueOf(region.getOrDefault(type, 0L));
            all = all.add(net.multiply(number));
            vatOnAll = vatOnAll.add(vatOn(net, vatRate).multiply(number));
            invited.stream()
                    .filter(body -> body.type().equals(type))
                    .forEach(body -> lines.put(body.name(), new Line(body, net, vatRate)));
        }
        potential = all;
        potentialVat = vatOnAll;
    }

    /** The year whose card asks what the table of rates says, with these invited. */
    static OnPaper of(String year, Collection<Body> invited) {
        List<Body> region = SouthWest.on(year.substring(0, 4) + "-04-01");
        return new OnPaper(year, invited, SouthWest.numberByType(region));
    }

    static BigDecimal pounds(String text) {
        return new BigDecimal(text).setScale(2);
    }

    OnPaper declined(String... names) {
        return with(List.of(names), line -> line.stands = Stands.DECLINED);
    }

    /** What was paid stays paid, the rest of the invoice is credited. */
    OnPaper withdrawn(String... names) {
        return ended(Stands.WITHDRAWN, names);
    }

    /** The same, because the organisation has ended. */
    OnPaper cancelled(String... names) {
        return ended(Stands.CANCELLED, names);
    }

    private OnPaper ended(Stands how, String... names) {
        return with(List.of(names), line -> {
            line.stands = how;
            line.credited = line.gross().subtract(line.paid);
        });
    }

    OnPaper agreed(String... names) {
        return with(List.of(names), line -> line.stands = Stands.AGREED);
    }

    OnPaper allOthersAgreed() {
        return with(invitedStill(), line -> line.stands = Stands.AGREED);
    }

    OnPaper allOthersInvoiced() {
        return with(invitedStill(), line -> line.stands = Stands.INVOICED);
    }

    /** Another amount than the card's, without VAT. */
    OnPaper asked(String name, String net) {
        return with(List.of(name), line -> line.net = pounds(net));
    }

    OnPaper paid(String name, String gross) {
        return with(List.of(name), line -> line.paid = line.paid.add(pounds(gross)));
    }

    /** In full, of all that have an invoice but these. */
    OnPaper paidByAllBut(String... names) {
        List<String> others = lines.keySet().stream()
                .filter(name -> !List.of(names).contains(name))
                .filter(name -> lines.get(name).isInvoiced())
                .toList();
        return with(others, line -> line.paid = line.gross());
    }

    private OnPaper with(Collection<String> names, Consumer<Line> change) {
        for (String name : names) {
            if (!lines.containsKey(name)) {
                throw new IllegalArgumentException("Nobody called " + name + " on this paper");
            }
            change.accept(lines.get(name));
        }
        return this;
    }

    private List<String> invitedStill() {
        return lines.keySet().stream()
                .filter(name -> lines.get(name).stands == Stands.INVITED)
                .toList();
    }

    /** Each figure under the name that the reports have for it, such as {@code vat/received}. */
    Map<String, BigDecimal> total() {
        return figures(lines.values());
    }

    Map<String, Map<String, BigDecimal>> byClass() {
        return by(line -> classes.get(line.body.type()));
    }

    Map<String, Map<String, BigDecimal>> bySubRegion() {
        return by(line -> line.body.subRegion());
    }

    /** Rate × organisations of the region on the first day of the year. */
    Map<String, BigDecimal> potential() {
        return Map.of(
                "potential", potential, "vat/potential", potentialVat, "gross/potential", potential.add(potentialVat));
    }

    private Map<String, Map<String, BigDecimal>> by(Function<Line, String> part) {
        Map<String, Map<String, BigDecimal>> parts = new TreeMap<>();
        lines.values().stream().collect(groupingBy(part)).forEach((name, of) -> parts.put(name, figures(of)));
        return parts;
    }

    private static Map<String, BigDecimal> figures(Collection<Line> of) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        figures.put(
                "members",
                BigDecimal.valueOf(of.stream().filter(Line::isInForce).count()));
        put(figures, "expected", of, Line::isInvitedOrInForce, Line::gross, Line::vat);
        put(figures, "agreed", of, Line::isInForce, Line::gross, Line::vat);
        put(figures, "invoiced", of, Line::isInForce, Line::asked, line -> line.vatIn(line.asked()));
        put(figures, "received", of, line -> true, Line::received, line -> line.vatIn(line.received()));
        put(figures, "outstanding", of, Line::isInForce, Line::outstanding, line -> line.vatIn(line.asked())
                .subtract(line.vatIn(line.received())));
        return figures;
    }

    private static void put(
            Map<String, BigDecimal> figures,
            String name,
            Collection<Line> lines,
            Predicate<Line> counts,
            Function<Line, BigDecimal> gross,
            Function<Line, BigDecimal> vat) {
        List<Line> counted = lines.stream().filter(counts).toList();
        BigDecimal grossSum = sum(counted, gross);
        BigDecimal vatSum = sum(counted, vat);
        figures.put(name, grossSum.subtract(vatSum));
        figures.put("vat/" + name, vatSum);
        figures.put("gross/" + name, grossSum);
    }

    /** What was paid beyond the invoices. */
    BigDecimal credit() {
        return sum(lines.values(), line -> line.paid.subtract(line.received()));
    }

    /** What the fund is credited with: all that came in, less the VAT in it. Beyond an invoice there is none. */
    BigDecimal intoTheFund() {
        return sum(lines.values(), line -> line.paid.subtract(line.vatIn(line.paid.min(line.gross()))));
    }

    /** Who owes what. */
    Map<String, Owed> owed() {
        Map<String, Owed> owed = new TreeMap<>();
        lines.values().stream().filter(line -> line.outstanding().signum() > 0).forEach(line -> {
            BigDecimal gross = line.outstanding();
            BigDecimal vat = line.vatIn(line.asked()).subtract(line.vatIn(line.received()));
            owed.put(line.body.name(), new Owed(gross.subtract(vat), vat, gross));
        });
        return owed;
    }

    private static BigDecimal sum(Collection<Line> lines, Function<Line, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(pounds("0"), BigDecimal::add);
    }

    private static BigDecimal vatOn(BigDecimal net, BigDecimal rate) {
        return net.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
