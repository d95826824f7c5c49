package org.concordat.reporting.programme.portfolio;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.reporting.known.DatedFacts;

/** What themes are called. */
@Singleton
public class ThemeFacts extends DatedFacts<ThemeFacts.Theme, ThemeFacts.Theme> {

    /** A theme. */
    public record Theme(@NotNull String code, @NotNull String name) {}

    ThemeFacts() {
        super("theme", 1, "programme.themes", Theme.class, Theme.class);
    }

    @Override
    public List<Theme> of(Theme told) {
        return List.of(told);
    }
}
