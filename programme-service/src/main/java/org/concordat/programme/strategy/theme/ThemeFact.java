package org.concordat.programme.strategy.theme;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a theme. */
@Meaning("Fields in which the partnership wants to improve")
public enum ThemeFact implements Fact<Theme> {
    @Meaning("A theme was added")
    THEME_CREATED,
    @Meaning("It got another name, or stands under another theme")
    THEME_AMENDED;

    @Override
    public AggregateType<Theme> about() {
        return Theme.TYPE;
    }
}
