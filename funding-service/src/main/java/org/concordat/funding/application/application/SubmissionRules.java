package org.concordat.funding.application.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.funding.call.call.Call;
import org.concordat.funding.call.call.CallTerms;
import org.concordat.funding.call.call.Priority;
import org.concordat.funding.call.call.Question;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.FieldError;
import org.concordat.platform.problem.Refusal;

/** What an application must say before it is handed in; each rule of funding.md in one method. */
final class SubmissionRules {

    private SubmissionRules() {}

    static void check(Application application, Call call) {
        saysWhatIsNeeded(application);
        addressesPrioritiesOfTheCall(application.proposal(), call);
        asksBetweenMinimumAndMaximum(application.requested(), call.terms());
        answersEveryQuestion(application.details().answers(), call);
        everyMemberHasAgreed(application);
    }

    private static void saysWhatIsNeeded(Application application) {
        Proposal proposal = application.proposal();
        var missing = new ArrayList<FieldError>();
        requireText(proposal.summary(), "/summary", missing);
        requireText(proposal.evidenceOfNeed(), "/evidenceOfNeed", missing);
        requireText(proposal.purpose(), "/purpose", missing);
        if (proposal.priorities().isEmpty()) {
            missing.add(new FieldError("/priorities", "Name the priorities that it addresses."));
        }
        if (proposal.outcomes().isEmpty()) {
            missing.add(new FieldError("/outcomes", "Say what will be better afterwards."));
        }
        if (!missing.isEmpty()) {
            throw Refusal.rule(
                    "application-incomplete", "Something is missing. Amend the draft and submit it again.", missing);
        }
    }

    private static void requireText(String text, String pointer, List<FieldError> missing) {
        if (text == null || text.isBlank()) {
            missing.add(new FieldError(pointer, "Say it before you submit."));
        }
    }

    private static void addressesPrioritiesOfTheCall(Proposal proposal, Call call) {
        List<String> codes = call.priorities().stream().map(Priority::code).toList();
        boolean known = codes.containsAll(proposal.priorities());
        if (!known || !proposal.priorities().contains(proposal.purpose())) {
            throw Refusal.rule(
                    known ? "purpose-not-addressed" : "unknown-priority",
                    known ? "/purpose" : "/priorities",
                    "The call has the priorities %s. Name some of them, the purpose among them."
                            .formatted(String.join(", ", codes)));
        }
    }

    private static void asksBetweenMinimumAndMaximum(Money requested, CallTerms terms) {
        if (requested.compareTo(terms.minimum()) < 0 || requested.compareTo(terms.maximum()) > 0) {
            throw Refusal.rule(
                    "amount-outside-the-call",
                    "/requested",
                    "The call takes applications of %s to %s, and this asks %s. Amend the amounts."
                            .formatted(terms.minimum(), terms.maximum(), requested));
        }
    }

    /** "Challenge questions that must be answered": funding.md, Calls and applications. */
    private static void answersEveryQuestion(List<Answer> answers, Call call) {
        Set<String> answered = answers.stream().map(Answer::question).collect(Collectors.toSet());
        List<String> open = call.questions().stream()
                .map(Question::code)
                .filter(code -> !answered.contains(code))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.rule(
                    "question-not-answered",
                    "/answers",
                    "The call asks %s too. Answer that and submit again.".formatted(String.join(", ", open)));
        }
    }

    /** "A partnership submits when every member has agreed": funding.md, Calls. */
    private static void everyMemberHasAgreed(Application application) {
        if (!application.isPartnership()) {
            return;
        }
        List<String> waiting = application.partnership().members().stream()
                .filter(member -> !member.organisation().equals(application.applicant()))
                .filter(member -> member.agreedOn() == null)
                .map(member -> member.organisation().toString())
                .toList();
        if (!waiting.isEmpty()) {
            throw Refusal.conflict(
                    "members-have-not-agreed",
                    "These members have not agreed to what is written: %s. Ask them to."
                            .formatted(String.join(", ", waiting)));
        }
    }
}
