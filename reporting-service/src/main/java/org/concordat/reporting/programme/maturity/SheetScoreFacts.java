package org.concordat.reporting.programme.maturity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** What sheets that were submitted score in each dimension. */
@Singleton
public class SheetScoreFacts extends DatedFacts<SheetTold, SheetScoreFacts.SheetScore> {

    /**
     * The levels of a sheet in a dimension.
     *
     * @param levels added up
     * @param answered how many of them
     */
    public record SheetScore(UUID round, String part, String dimension, int levels, int answered) {}

    SheetScoreFacts() {
        super("sheet_score", 1, "programme.answer-sheets", SheetTold.class, SheetScore.class);
    }

    @Override
    public List<SheetScore> of(SheetTold told) {
        return told.isSubmitted()
                ? told.scores().stream()
                        .filter(score -> score.answered() > 0)
                        .map(score -> new SheetScore(
                                told.round(), told.part(), score.dimension(), score.levels(), score.answered()))
                        .toList()
                : List.of();
    }
}
