package org.concordat.membership.governance.body;

import org.concordat.platform.problem.Refusal;

/** A champion speaks up for one thing: a theme, or a project. */
public final class ThemeOrProject {

    private ThemeOrProject() {}

    public static void require(Champion champion) {
        if ((champion.theme() == null) == (champion.project() == null)) {
            throw Refusal.rule(
                    "theme-or-project",
                    "A champion is named for a theme or for a project. Send one of them; for two name two champions.");
        }
    }
}
