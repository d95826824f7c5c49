package org.concordat.funding.award.award;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** What a variation may say of an award's amounts, outputs and due days, and how it comes into the award's own lists. */
final class Variations {

    private Variations() {}

    /** @param free what of each year is committed and not approved to be paid */
    static void requireAmounts(Award award, VariedTerms terms, Map<FinancialYear, Money> free) {
        if (!terms.changesAmounts()) {
            return;
        }
        new YearShifts(award.amountsByYear(), terms.amountsByYear()).requireWithin(free);
        Money payable = award.sums().payable();
        if (terms.total().compareTo(payable) < 0) {
            throw Refusal.rule(
                    "variation-below-what-is-payable",
                    "/amounts",
                    "%s was found payable. An award is not varied below that.".formatted(payable));
        }
    }

    /** An output that the award did not name so far joins those that it has. */
    static void varyOutputs(List<AwardOutput> outputs, List<VariedOutput> varied, boolean byBody) {
        for (VariedOutput each : varied) {
            int known = indexOf(outputs, each.name());
            AwardOutput planned =
                    known < 0 ? AwardOutput.promised(each.name(), each.unit(), each.planned()) : outputs.get(known);
            if (known < 0) {
                outputs.add(planned.varied(each.quantity(), byBody));
            } else {
                outputs.set(known, planned.varied(each.quantity(), byBody));
            }
        }
    }

    /** @throws Refusal 422 when it says another plan than the award's */
    static void requirePlansOf(List<AwardOutput> outputs, List<VariedOutput> varied) {
        for (VariedOutput each : varied) {
            int known = indexOf(outputs, each.name());
            if (known >= 0 && outputs.get(known).planned() != each.planned()) {
                throw Refusal.rule(
                        "planned-otherwise",
                        "/outputs",
                        "Of '%s' %d %s are planned. Send that, or leave planned out."
                                .formatted(
                                        each.name(),
                                        outputs.get(known).planned(),
                                        outputs.get(known).unit()));
            }
        }
    }

    private static int indexOf(List<AwardOutput> outputs, String name) {
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).isCalled(name)) {
                return i;
            }
        }
        return -1;
    }

    static void moveDueDay(List<AwardCondition> conditions, List<Instalment> schedule, NewDueDay day) {
        conditions.replaceAll(each -> each.id().equals(day.of()) ? each.dueOn(day.dueOn()) : each);
        schedule.replaceAll(each -> each.id().equals(day.of()) ? each.dueOn(day.dueOn()) : each);
    }

    /** @throws Refusal 422 when the award has no such condition, nor an instalment on a day */
    static void requireHasDueDay(List<AwardCondition> conditions, List<Instalment> schedule, UUID of) {
        boolean known = conditions.stream().anyMatch(each -> each.id().equals(of) && each.stillAsked())
                || schedule.stream().anyMatch(each -> each.id().equals(of) && each.waitsForItsDay());
        if (!known) {
            throw Refusal.rule(
                    "no-day-to-move",
                    "/dueDays",
                    "The award has no open condition, nor instalment on a day, %s. Check the id.".formatted(of));
        }
    }
}
