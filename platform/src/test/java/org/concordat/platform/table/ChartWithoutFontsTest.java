package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bare server has no fonts; its charts are the same. */
class ChartWithoutFontsTest {

    private static final String NO_FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig></fontconfig>
            """;

    record Line(String name, Money budget) {}

    /** Run in a process of its own, as fonts are looked for once. */
    public static void main(String[] file) throws IOException {
        Files.write(Path.of(file[0]), picture());
    }

    private static byte[] picture() {
        return ChartPictures.png(new Table<>(
                "budgets",
                "Budgets, 2008-09",
                Column.of(Line.class),
                List.of(new Line("Asset management", Money.of("9000.00"))),
                Chart.grouped("budget", Chart.POUNDS).by("name").showing("budget")));
    }

    @Test
    void drawsTheSamePictureOnAMachineWithoutFonts(@TempDir Path home) throws IOException, InterruptedException {
        Path configuration = Files.writeString(home.resolve("fonts.conf"), NO_FONTS);
        Path drawn = home.resolve("chart.png");
        var machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChartWithoutFontsTest.class.getName(),
                        drawn.toString())
                .redirectErrorStream(true);
        machine.environment().put("FONTCONFIG_FILE", configuration.toString());
        Process process = machine.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Files.readAllBytes(drawn)).isEqualTo(picture());
    }
}
