package org.concordat.programme.maturity.sheet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.maturity.sheet.AnswerSheetStatus.Step;

/**
 * What an organisation answered in a round: for itself, or for one of its staff who is nobody here. It stays with the
 * organisation and the sub-region that answered, whatever follows them: programme.md, Reorganisation.
 */
@Entity
public class AnswerSheet extends Aggregate {

    public static final AggregateType<AnswerSheet> TYPE = AggregateType.published(
            "answer-sheet", "programme.answer-sheets", AnswerSheetState.class, AnswerSheetState::of);

    public static final int MOST_ANSWERS = 100;

    private UUID round;
    private UUID organisation;
    private String role;

    @Enumerated(EnumType.STRING)
    private AnswerSheetStatus status;

    private LocalDate submittedOn;
    private String subRegion;

    @ElementCollection
    @CollectionTable(name = "sheet_choice", joinColumns = @JoinColumn(name = "sheet"))
    @OrderColumn(name = "position")
    private List<Choice> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sheet_dimension", joinColumns = @JoinColumn(name = "sheet"))
    @OrderColumn(name = "position")
    private List<DimensionSum> sums = new ArrayList<>();

    protected AnswerSheet() {}

    AnswerSheet(SheetOf of, CheckedAnswers answers) {
        round = of.round();
        organisation = of.organisation();
        role = of.role();
        status = AnswerSheetStatus.DRAFT;
        write(answers);
    }

    void answer(CheckedAnswers answers) {
        status.require(Step.AMENDMENT);
        write(answers);
    }

    private void write(CheckedAnswers answers) {
        replace(choices, answers.choices());
        replace(sums, answers.sums());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    /** @param from the sub-region in which the organisation is on that day */
    void submit(String from, LocalDate on) {
        status.require(Step.SUBMISSION);
        if (choices.isEmpty()) {
            throw Refusal.rule("nothing-answered", "The sheet is blank. Answer something, or submit none.");
        }
        status = AnswerSheetStatus.SUBMITTED;
        submittedOn = on;
        subRegion = from;
    }

    /** It counts for nothing until it is submitted again. */
    void reopen() {
        status.require(Step.REOPENING);
        status = AnswerSheetStatus.DRAFT;
        submittedOn = null;
        subRegion = null;
    }

    UUID round() {
        return round;
    }

    UUID organisation() {
        return organisation;
    }

    String role() {
        return role;
    }

    AnswerSheetStatus status() {
        return status;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    String subRegion() {
        return subRegion;
    }

    List<GivenAnswer> answers() {
        return choices.stream()
                .collect(Collectors.groupingBy(Choice::question, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(GivenAnswer::of)
                .toList();
    }

    List<DimensionSum> sums() {
        return List.copyOf(sums);
    }
}
