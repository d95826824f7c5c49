package org.concordat.reporting.programme.maturity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** What sheets that were submitted answer, a row for each thing that was chosen. */
@Singleton
public class SheetAnswerFacts extends DatedFacts<SheetTold, SheetAnswerFacts.SheetAnswer> {

    /** Something that a sheet chose: a level, YES or NO, or an option. */
    public record SheetAnswer(UUID sheet, UUID round, String part, String question, String chosen) {}

    SheetAnswerFacts() {
        super("sheet_answer", 1, "programme.answer-sheets", SheetTold.class, SheetAnswer.class);
    }

    @Override
    public List<SheetAnswer> of(SheetTold told) {
        return told.isSubmitted()
                ? told.answers().stream()
                        .flatMap(answer -> answer.chosen()
                                .map(chosen -> new SheetAnswer(
                                        told.id(), told.round(), told.part(), answer.question(), chosen)))
                        .toList()
                : List.of();
    }
}
