package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.local.Launcher.Arguments;
import org.concordat.local.Launcher.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
    @TempDir
    private Path directory;

    @Test
    void loadTheNorthWestUnlessAskedOtherwise() {
        assertThat(Arguments.parse()).isEqualTo(new Arguments(false, false, null, DataSet.NORTH_WEST, null));
        assertThat(Arguments.parse("--data-set", "north-west").dataSet()).isEqualTo(DataSet.NORTH_WEST);
    }

    @Test
    void startAnEmptyPartnershipWithListsOfItsOwn() throws Exception {
        Path file = Files.createFile(directory.resolve("lists.json"));

        assertThat(Arguments.parse("--fresh", "--data-set", "none", "--reference-data", file.toString()))
                .isEqualTo(new Arguments(true, false, null, DataSet.NONE, file));
    }

    @Test
    void refuseWhatIsNotThereBeforeAnythingStarts() {
        assertThatThrownBy(() -> Arguments.parse("--data-set", "south-east"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "There is no data set \"south-east\". Choose north-west, or none for an empty partnership.");
        assertThatThrownBy(() -> Arguments.parse("--data-set"))
                .isInstanceOf(Refusal.class)
                .hasMessage("--data-set needs north-west or none.");
        assertThatThrownBy(() -> Arguments.parse("--reference-data", "nowhere.json"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file nowhere.json");
        assertThatThrownBy(() -> Arguments.parse("--quick"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Unknown argument \"--quick\"");
    }
}
