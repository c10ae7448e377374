/** One choice of a few, all of them in sight, each with what it leads to. */
interface RadioGroupProps {
  readonly name: string
  readonly legend: string
  readonly chosen: string
  /** Id of the form it is sent with, where it does not stand in it. */
  readonly form?: string
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    readonly hint?: string
  }[]
}

export function RadioGroup({ name, legend, chosen, choices, form }: RadioGroupProps) {
  return (
    <fieldset class="field radio-group">
      <legend class="field-label">{legend}</legend>
      {choices.map(({ value, label, hint }) => {
        const id = `${name}-${value}`
        return (
          <div class="radio">
            <input
              type="radio"
              id={id}
              name={name}
              value={value}
              checked={value === chosen}
              form={form}
              {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
            />
            <label for={id}>{label}</label>
            {hint === undefined ? null : (
              <p class="field-hint" id={`${id}-hint`}>
                {hint}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
