package org.concordat.funding.call.call;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;

/** What makes a call sound, whoever drafts it; each rule of funding.md in one method. */
final class CallRules {

    private CallRules() {}

    /** @param closingDay the partnership's day on which the call closes */
    static void check(CallDetails details, LocalDate closingDay) {
        opensBeforeItCloses(details.terms());
        decidesOnceItHasClosed(details.terms(), closingDay);
        asksForAmountsInOrder(details.terms());
        namesWhomItsKindNeeds(details.terms().kind(), details.invitations());
        letsSomebodyApply(details.terms().kind(), details.eligibility());
        weighsPrioritiesToTheWhole(details.priorities());
        namesEachOnce(details.priorities(), Priority::code, "priority-named-twice", "/priorities");
        namesEachOnce(details.questions(), Question::code, "question-named-twice", "/questions");
    }

    private static void opensBeforeItCloses(CallTerms terms) {
        if (!terms.opensAt().isBefore(terms.closesAt())) {
            throw Refusal.rule(
                    "call-closes-before-it-opens",
                    "/closesAt",
                    "The call opens at %s. Send a closesAt after that.".formatted(terms.opensAt()));
        }
    }

    static void decidesOnceItHasClosed(CallTerms terms, LocalDate closingDay) {
        if (terms.decideBy().isBefore(closingDay)) {
            throw Refusal.rule(
                    "decided-before-closing",
                    "/decideBy",
                    "The call closes on %s. Send a decideBy of that day or later.".formatted(closingDay));
        }
    }

    private static void asksForAmountsInOrder(CallTerms terms) {
        boolean inOrder = terms.minimum().isPositive()
                && terms.minimum().compareTo(terms.maximum()) <= 0
                && terms.maximum().compareTo(terms.budget()) <= 0;
        if (!inOrder) {
            throw Refusal.rule(
                    "amounts-not-in-order",
                    "/maximum",
                    "Send a minimum above 0.00, a maximum of at least the minimum, and a budget of at least the maximum.");
        }
    }

    private static void namesWhomItsKindNeeds(CallKind kind, List<Invitation> invitations) {
        boolean fits =
                switch (kind) {
                    case OPEN -> invitations.isEmpty();
                    case INVITED -> !invitations.isEmpty();
                    case COMMISSION ->
                        invitations.size() == 1 && invitations.get(0).partnership() == null;
                };
        if (!fits) {
            throw Refusal.rule(
                    "invitations-do-not-fit",
                    "/invitations",
                    "An OPEN call invites nobody, an INVITED one somebody, and a COMMISSION one organisation.");
        }
    }

    private static void letsSomebodyApply(CallKind kind, Eligibility eligibility) {
        if (kind == CallKind.OPEN && !eligibility.organisations() && !eligibility.partnerships()) {
            throw Refusal.rule(
                    "nobody-may-apply",
                    "/eligibility",
                    "An open call takes organisations, partnerships or both. Set one of them to true.");
        }
    }

    private static void weighsPrioritiesToTheWhole(List<Priority> priorities) {
        if (!Percentage.makeUpTheWhole(priorities.stream().map(Priority::weight).toList())) {
            throw Refusal.rule(
                    "weights-miss-the-whole",
                    "/priorities",
                    "The weights of the priorities add up to 100 per cent. Change some of them.");
        }
    }

    private static <T> void namesEachOnce(List<T> all, Function<T, String> code, String rule, String pointer) {
        if (all.stream().map(code).distinct().count() < all.size()) {
            throw Refusal.rule(rule, pointer, "Two of them have the same code. Give each one its own.");
        }
    }
}
