package org.concordat.programme.strategy.theme;

import static org.concordat.programme.strategy.theme.ThemeFact.THEME_AMENDED;
import static org.concordat.programme.strategy.theme.ThemeFact.THEME_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The themes of the partnership, to which priority outcomes refer. */
@Singleton
public class Themes extends ReferenceList<Theme> {

    Themes() {
        super(Theme.class, THEME_CREATED, THEME_AMENDED, "theme");
    }
}
