package org.concordat.funding.application.application;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;

/**
 * All that an applicant says.
 *
 * @param partnership {@code null} for an organisation that applies alone
 * @param requested {@code null} while a draft does not say it
 * @param beneficiaries empty when the applicant or the members benefit equally
 * @param outputs what the money is to bring about; empty when nothing countable is promised
 */
public record ApplicationDetails(
        Partnership partnership,
        Proposal proposal,
        Money requested,
        List<AmountLine> amounts,
        List<Answer> answers,
        List<Beneficiary> beneficiaries,
        List<Output> outputs) {

    /** What holds for a draft too: it may be incomplete, but not contradict itself. */
    void requireSoundUnder(UUID applicant) {
        if (partnership != null) {
            partnership.requireWholeUnder(applicant);
        }
        requireEachYearAndKindOnce();
        requireAmountsAddUp();
        requireBeneficiariesWhole();
        requireEachQuestionOnce();
        requireEachOutputOnce();
    }

    private void requireEachYearAndKindOnce() {
        boolean twice = amounts.stream()
                .anyMatch(line ->
                        amounts.stream().filter(line::isOfTheSameYearAndKind).count() > 1);
        if (twice) {
            throw Refusal.rule(
                    "amount-named-twice",
                    "/amounts",
                    "Two amounts are of the same financial year and kind. Send their sum as one.");
        }
    }

    /** "Amounts by year and REVENUE or CAPITAL add up to the total": funding.md, Calls. */
    private void requireAmountsAddUp() {
        Money sum = Money.total(amounts, AmountLine::amount);
        if (!sum.equals(requested == null ? Money.ZERO : requested)) {
            throw Refusal.rule(
                    "amounts-miss-the-total",
                    "/amounts",
                    "The amounts add up to %s. Send that as requested, or change the amounts.".formatted(sum));
        }
    }

    /** "Beneficiaries have shares of 100% too": funding.md, Calls. */
    private void requireBeneficiariesWhole() {
        long organisations =
                beneficiaries.stream().map(Beneficiary::organisation).distinct().count();
        if (organisations < beneficiaries.size()) {
            throw Refusal.rule(
                    "beneficiary-named-twice",
                    "/beneficiaries",
                    "An organisation is named twice. Send the sum of its shares as one.");
        }
        boolean whole = Percentage.makeUpTheWhole(
                beneficiaries.stream().map(Beneficiary::share).toList());
        if (!beneficiaries.isEmpty() && !whole) {
            throw Refusal.rule(
                    "shares-miss-the-whole",
                    "/beneficiaries",
                    "The shares of the beneficiaries add up to 100 per cent. Change some, or leave them all out.");
        }
    }

    private void requireEachQuestionOnce() {
        if (answers.stream().map(Answer::question).distinct().count() < answers.size()) {
            throw Refusal.rule("question-answered-twice", "/answers", "A question is answered twice. Send one answer.");
        }
    }

    private void requireEachOutputOnce() {
        if (outputs.stream().map(Output::name).distinct().count() < outputs.size()) {
            throw Refusal.rule(
                    "output-named-twice", "/outputs", "An output is named twice. Send its whole quantity once.");
        }
    }

    ApplicationDetails benefiting(List<Beneficiary> others) {
        return new ApplicationDetails(partnership, proposal, requested, amounts, answers, others, outputs);
    }
}
