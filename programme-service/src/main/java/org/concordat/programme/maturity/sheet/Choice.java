package org.concordat.programme.maturity.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One thing that was chosen for a question: a level, yes or no, or an option; the others are {@code null}. */
@Embeddable
public record Choice(
        String question,
        Integer level,
        Boolean yes,
        // a word of SQL
        @Column(name = "chosen_option") String option) {}
