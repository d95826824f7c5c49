package org.concordat.programme.strategy.theme;

import static org.concordat.programme.strategy.theme.ThemeFact.THEME_AMENDED;
import static org.concordat.programme.strategy.theme.ThemeFact.THEME_CREATED;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.ReferenceList;

/** The themes of the partnership, to which priority outcomes refer. */
@Singleton
public class Themes extends ReferenceList<Theme> {

    Themes() {
        super(Theme.class, THEME_CREATED, THEME_AMENDED, "theme");
    }

    @Override
    @Transactional
    public Theme create(Theme added, EffectiveDate effective) {
        if (added.parent() != null) {
            requireKnown(added.parent(), "/parent");
        }
        return super.create(added, effective);
    }

    /**
     * Refuses what names a theme that there is not.
     *
     * @param pointer to the list in the request
     */
    public void requireAllKnown(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            requireKnown(codes.get(i), pointer + "/" + i);
        }
    }

    /** @param name {@code null} to leave it; likewise {@code parent} */
    public Consumer<Theme> change(String name, String parent) {
        return theme -> {
            if (parent != null) {
                requireKnown(parent, "/parent");
                requireNotUnderItself(theme.code(), parent);
                theme.moveTo(parent);
            }
            // last: what is asked on the way would store half of the step
            if (name != null) {
                theme.rename(name);
            }
        };
    }

    /** Nobody moves what stands above until this transaction ends, so that no two moves close a circle together. */
    private void requireNotUnderItself(String code, String parent) {
        for (String above = parent;
                above != null;
                above = forUse(above).orElseThrow().parent()) {
            if (above.equals(code)) {
                throw Refusal.rule(
                        "theme-under-itself",
                        "/parent",
                        "%s stands under %s, or is it. Move that one first, or choose another theme."
                                .formatted(parent, code));
            }
        }
    }
}
