package dev.katalog.generate;

import dev.katalog.generate.MessageForms.Form;
import dev.katalog.template.Segment;
import java.util.Comparator;
import java.util.List;

/**
 * Forms of a message, one behind the other, that one method tries: a single form, or several that {@linkplain SharedFront begin
 * alike}.
 *
 * @param forms the forms, in their order; at least one
 */
record FormRun(List<Form> forms) {

    /** In the order of their forms, the shorter first. */
    static final Comparator<FormRun> ORDER = Comparator.<FormRun>comparingInt(
                    run -> run.forms.get(0).number())
            .thenComparingInt(run -> run.forms.size());

    /** So many pieces of text and fields one method matches; keeps it below the limit of the JIT compiler. */
    private static final int MOST_STEPS = 150;

    /** What making the record of one more form takes, in such pieces. */
    private static final int STEPS_OF_RECORD = 5;

    /** All forms, in as few runs as can be. */
    static List<FormRun> partition(List<Form> forms) {
        return Neighbours.grouped(forms, FormRun::canBeOne).stream()
                .map(FormRun::new)
                .toList();
    }

    /** Whether the forms follow each other, are called behind the same text, and begin alike behind that. */
    static boolean canBeOne(List<Form> forms) {
        int steps = 0;
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            if (form.number() != forms.get(0).number() + i
                    || !form.head().equals(forms.get(0).head())) {
                return false;
            }
            steps += SizeChecks.steps(form.rest()) + STEPS_OF_RECORD;
        }
        return steps <= MOST_STEPS && !SharedFront.of(rests(forms)).isEmpty();
    }

    private static List<List<Segment>> rests(List<Form> forms) {
        return forms.stream().map(Form::rest).toList();
    }

    /** The name of the method. */
    String method() {
        Form first = forms.get(0);
        return forms.size() == 1
                ? first.method()
                : "forms" + first.number() + "To" + forms.get(forms.size() - 1).number();
    }

    /** The text that callers of the method compare, the same for all forms. */
    String head() {
        return forms.get(0).head();
    }
}
